# Generated from PS3.3 2099a (sha256 973dc13e110d) by generator; do not edit.
"""Generated tables of `dcmgen.rules`."""
