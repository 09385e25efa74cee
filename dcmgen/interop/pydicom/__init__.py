"""Exchange of datasets with pydicom, which is imported on first use."""
