"""Pictures and sounds, judged by the bytes of their files."""
