# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Generated tables of `dcmgen.rules`."""
