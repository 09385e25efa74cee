"""Tools for your own tests: hypothesis strategies in `dcmgen.testing.strategies`."""
