# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
"""Generated tables of `dcmgen.rules`."""
