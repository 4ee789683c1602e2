"""English: the sentences of the quiz that count."""

from quizgen.languages.quiz_words import LineWords

LINES = LineWords(
    question="Question {number}. {kind}. {remaining}.",
    question_new="Question {number}. {kind}. New. {remaining}.",
    type_answer="Type the answer; an empty line shows it.",
    recall_answer="Recall the answer; an empty line shows it.",
    choose_answer="Answer with a number from 1 to {options}; an empty line shows the answer.",
    expected_option="Expected a number from 1 to {options}. Type ? for help.",
    verdict="{verdict}.",
    verdict_remark="{verdict}: {remark}.",
    your_answer="Your answer: {answer}",
    answer="Answer: {answer}",
    points="Answer, {points}:",
    difference="Difference: {difference}.",
    note="Note: {text}",
    according_to="According to: {text}",
    source="Source: {text}",
    picture="Picture: {alt} ({path})",
    picture_opened="Picture: {alt} ({path}); v opens it",
    sound="Sound: {alt} ({path}); p plays it",
    recall_points=(
        "Which points did you recall? Type their numbers, or a for all; an empty line means none."
    ),
    expected_points="Expected numbers from 1 to {points}. Type ? for help.",
    rate_proposed="Rate it: {ratings}. An empty line means {rating}.",
    rating="{key} {rating}",
    rating_interval="{key} {rating}, {interval}",
    expected_rating="Expected a rating from 1 to 4. Type ? for help.",
    saved="Saved: {rating}.",
    saved_interval="Saved: {rating}, {back}.",
    try_again="An empty line tries again; :q quits.",
)
