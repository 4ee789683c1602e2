"""`quizgen preview`: a page on this computer with the fact that is edited, as learners see it."""
