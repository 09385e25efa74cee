# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Clinical Trial Series Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_
from dcmgen.model.iod import Module


class ClinicalTrialSeriesModule(Module):
    """Clinical Trial Series Module (PS3.3 C.7.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """

    __slots__ = ()

    ClinicalTrialCoordinatingCenterName = LO_(0x0012_0060)
    ClinicalTrialSeriesID = LO_(0x0012_0071)
    IssuerOfClinicalTrialSeriesID = LO_(0x0012_0073)
    ClinicalTrialSeriesDescription = LO_(0x0012_0072)
