"""The scene, made once for all tests of a process and put back for each."""

import pytest

from tests.crash.scene import Scene, make_scene


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The scene as it was made; tests take `scene`."""
    return make_scene(tmp_path_factory.mktemp("crash"))


@pytest.fixture
def scene(made: Scene) -> Scene:
    """A folder with two decks, a history and what was made of them, and facts changed since."""
    made.restore()
    return made
