"""Digests of texts and contents, by BLAKE2b (RFC 7693)."""

# The same as hashlib's, which loads OpenSSL beside it: 4 MB, and 3 ms of every start.
from _blake2 import blake2b

__all__ = ["blake2b"]
