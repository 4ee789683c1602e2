"""The terminal quiz: questions asked, answers judged, and when each comes back."""
