"""Benchmarks that compare dcmgen with other libraries, as ratios of times: ``python -m benchmarks [NAME …]``."""
