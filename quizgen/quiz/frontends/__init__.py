"""What shows a session and reads the replies: a screen, or lines of text."""
