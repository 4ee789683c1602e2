"""Records: dataclasses whose `__init__` is our own."""

from dataclasses import replace
from inspect import signature

import pytest

from quizgen.record import record


@record()
class _Place:
    name: str
    height: float = 0.0


@record(kw_only=True, eq=False)
class _Journey:
    begin: _Place
    end: _Place = _Place("home")


@record()
class _Nothing:
    pass


def test_a_record_takes_its_fields_in_place_and_by_name() -> None:
    assert _Place("Ben Nevis", 1345) == _Place(height=1345, name="Ben Nevis")
    assert _Place("Oban").height == 0
    assert str(signature(_Place)) == "(name, height=0.0)"
    assert _Nothing() == _Nothing()


def test_a_record_refuses_fields_that_it_does_not_have_or_takes_by_name_only() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        _Place()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="takes 1 positional argument but 2 were given"):
        _Journey(_Place("Oban"))  # type: ignore[call-arg]


def test_a_record_can_be_replaced_and_shown_and_hashed() -> None:
    oban = _Place("Oban")
    assert replace(oban, height=3) == _Place("Oban", 3)
    assert repr(oban) == "_Place(name='Oban', height=0.0)"
    assert len({oban, _Place("Oban"), _Place("Oban", 1)}) == 2
    journey = _Journey(begin=oban)
    assert journey.end.name == "home"
    assert journey != _Journey(begin=oban)
