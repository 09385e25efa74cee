# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""IODs, one in each module."""
