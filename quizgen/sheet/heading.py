"""The user's own heading of a sheet."""

from quizgen.questions.media import Attachment
from quizgen.record import record


@record(kw_only=True)
class OwnHeading:
    """What is printed around the title on the first page.

    `above` is a line such as the name of a school, beside the `logo`. `instructions` have lines of
    their own below the title. `minutes` is the time for the sheet, None if it is not limited.
    """

    above: str = ""
    logo: Attachment | None = None
    instructions: str = ""
    minutes: int | None = None
