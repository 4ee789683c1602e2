"""Digests of a few bytes, which change with a text."""


def short_digest(content: bytes, size: int) -> str:
    """A digest of `size` bytes, as twice as many hexadecimal digits."""
    # hashlib loads OpenSSL: a thirtieth of `quizgen list`, which needs no digest.
    from hashlib import blake2b

    return blake2b(content, digest_size=size).hexdigest()
