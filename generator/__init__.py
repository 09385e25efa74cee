"""Generate parts of dcmgen from the DICOM standard: DocBook XML → facts (``standard/``) → code (``dcmgen/``)."""
