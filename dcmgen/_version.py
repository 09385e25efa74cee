"""The version of dcmgen."""

__version__ = "0.1.0"
