"""The codec: encoded bytes to datasets, and datasets to encoded bytes (PS3.5, PS3.10)."""
