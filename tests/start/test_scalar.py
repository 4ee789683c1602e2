"""A text written for YAML is read back as it was."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quizgen.diagnostics.located import ScalarNode
from quizgen.diagnostics.source import Source
from quizgen.reader.characters import FORBIDDEN
from quizgen.reader.nodes import parse_yaml
from quizgen.start.scalar import as_scalar


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("George Stephenson", "George Stephenson"),
        ("History::Railways", "History::Railways"),
        ("1781-06-09", "1781-06-09"),
        ("no", '"no"'),
        ("order #00447", '"order #00447"'),
        ("C# and F#", "C# and F#"),
        ("Trial: the verdict", '"Trial: the verdict"'),
        ("¶ 12", '"¶ 12"'),
        ("*bold*", '"*bold*"'),
        ('the "Rocket"', '"the \\"Rocket\\""'),
        ("", '""'),
        (" x ", '" x "'),
    ],
)
def test_how_a_text_is_written(text: str, written: str) -> None:
    assert as_scalar(text) == written


@given(st.text(alphabet="ab :-[]{}'\"|>#&*!%@`,?\\ж0é\N{STEAM LOCOMOTIVE}", max_size=30))
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    assert not FORBIDDEN.search(text)
    root, faults = parse_yaml(Source("f.yaml", f"- {as_scalar(text)}\n"))
    assert not faults
    assert root is not None
    (scalar,) = getattr(root, "items", [])
    assert isinstance(scalar, ScalarNode)
    assert scalar.text == text
    assert yaml.load(f"- {as_scalar(text)}\n", yaml.BaseLoader) == [text]
