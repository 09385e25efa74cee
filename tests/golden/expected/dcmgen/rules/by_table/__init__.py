# Generated from PS3.3 2099a (sha256 016c9b75e3f8) by generator; do not edit.
"""The tables of modules and macros, one a file."""
