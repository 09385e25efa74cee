# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""Generated tables of `dcmgen.dictionary`."""
