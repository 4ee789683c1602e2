"""What is not text is found in the bytes of a file as in a text that is given."""

from pathlib import Path

import pytest

from quizgen.reader.characters import read_source, source_of

TEXT = "\t\n\r ~\xa0\xab\xff\u0440\u2027\u202a\ud7ff\ue000\ufefd\ufffd\U0001f600\U0010ffff"
NOT_TEXT = "\0\x08\x0b\x0c\x0e\x1f\x7f\x80\x85\x9f\u2028\u2029\ufffe\uffff"


@pytest.mark.parametrize("sign", TEXT + NOT_TEXT, ids=ascii)
def test_a_file_is_read_as_its_text_would_be(tmp_path: Path, sign: str) -> None:
    file = tmp_path / "f.yaml"
    for text in (f"a{sign}b\n", f"\ufeffé: 漢\n«{sign}»\n"):
        file.write_bytes(text.encode())
        source, found = read_source(file)
        assert (source, found) == source_of(str(file), text)
        assert bool(found) is (sign in NOT_TEXT)
