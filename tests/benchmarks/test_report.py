"""What the tables of the benchmarks say of given samples."""

import pytest
from measure import Command, Failure, Results, Sample, pace
from report import HEADER, aligned, described_failure, grown, markdown, table_row

BARE = [Sample(2.0, 2.0, 3000.0), Sample(4.0, 2.0, 3000.0), Sample(2.0, 2.0, 3000.0)]
OURS = [Sample(1.0, 3.0, 5000.0), Sample(6.0, 3.0, 5000.0), Sample(2.0, 3.0, 5000.0)]


@pytest.mark.parametrize(
    ("command", "times", "target", "met"),
    [
        (Command(name="a", argv=[]), "", "", ""),
        (
            Command(name="a", argv=[], reference="bare", most_times=1.0),
            "1.00 (0.50 to 1.50)",
            "1.0 times",
            "yes",
        ),
        (
            Command(name="a", argv=[], reference="bare", most_times=0.8, most_cpu_times=2.0),
            "1.00 (0.50 to 1.50)",
            "0.8 times and 2.0 times the CPU",
            "no (+25%) and yes",
        ),
        (
            Command(name="a", argv=[], reference="failed", most_times=1.0),
            "",
            "1.0 times",
            "no reference",
        ),
        (Command(name="a", argv=[], most_megabytes=4000), "", "4000 MB", "no (+25%)"),
        # A machine half as fast as that of the target is given twice the seconds.
        (Command(name="a", argv=[], most_seconds=1.0), "", "1 s", "yes"),
        (Command(name="a", argv=[], most_seconds=0.8), "", "0.8 s", "no (+25%)"),
    ],
)
def test_a_row_says_whether_the_targets_were_met(
    command: Command, times: str, target: str, met: str
) -> None:
    results = Results({"a": OURS, "bare": BARE}, {"failed": Failure(1, "")})
    row = table_row(command, results, 2.0)
    assert row == ["a", "2.000", "3.000", "5000", times, target, met]


def test_a_target_in_seconds_is_not_judged_without_the_pace_of_the_machine() -> None:
    command = Command(name="a", argv=[], most_seconds=1.0)
    assert table_row(command, Results({"a": OURS}, {}))[-2:] == ["1 s", "no reference"]


def test_the_pace_is_told_by_the_bare_script() -> None:
    assert pace([Sample(each, 0, 0) for each in (0.976, 1.952, 9.0)]) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (None, "a: 8.0 times as long as for a tenth of the facts"),
        (8.0, "a: 8.0 times as long as for a tenth of the facts; target 8: yes"),
        (6.4, "a: 8.0 times as long as for a tenth of the facts; target 6.4: no (+25%)"),
    ],
)
def test_how_time_grows_with_the_facts(most: float | None, said: str) -> None:
    command = Command(name="a", argv=[], most_growth=most)
    assert grown(command, [Sample(0.5, 0, 0)], [Sample(4.0, 0, 0)]) == said


def test_tables_for_a_terminal_and_for_a_page() -> None:
    rows = [["check", "1.000", "10.000", "9", "", "0.8 times", "yes"]]
    assert aligned(HEADER, rows).splitlines() == [
        "command  wall s   CPU s  peak MB  times the reference  target     met",
        "check     1.000  10.000        9                       0.8 times  yes",
    ]
    assert markdown(HEADER, rows).splitlines() == [
        "| command | wall s | CPU s | peak MB | times the reference | target | met |",
        "| --- | --: | --: | --: | --: | --- | --- |",
        "| check | 1.000 | 10.000 | 9 |  | 0.8 times | yes |",
    ]


def test_a_failure_is_shown_with_the_end_of_its_output() -> None:
    assert described_failure("quizgen check", Failure(-9, "one\ntwo")) == (
        "\nquizgen check failed with status -9, so it has no figures:\n  one\n  two"
    )
