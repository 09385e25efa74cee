# Generated from standard/templates.toml by generator; do not edit.
"""Templates of PS3.16, one in each module."""
