"""The generator of dcmgen: DocBook XML of the DICOM standard -> facts (``standard/``) -> code (``dcmgen/``)."""
