# Generated from PS3.15 2099a (sha256 0fc6d40c5bf3) by generator; do not edit.
"""Generated tables of `dcmgen.deidentify`."""
