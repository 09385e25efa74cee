# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Clinical Trial Series Module."""

from dcmgen.model.fields import LO_, LO_Value
from dcmgen.model.iod import Module

class ClinicalTrialSeriesModule(Module):
    """Clinical Trial Series Module (PS3.3 C.7.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        ClinicalTrialCoordinatingCenterName: LO_Value = ...,
        ClinicalTrialSeriesID: LO_Value = ...,
        ClinicalTrialSeriesDescription: LO_Value = ...,
        IssuerOfClinicalTrialSeriesID: LO_Value = ...,
    ) -> None: ...
    ClinicalTrialCoordinatingCenterName: LO_
    """Clinical Trial Coordinating Center Name (0012,0060), LO, VM 1, Type 2.

    PS3.3 C.7.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """
    ClinicalTrialSeriesID: LO_
    """Clinical Trial Series ID (0012,0071), LO, VM 1, Type 3.

    PS3.3 C.7.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """
    IssuerOfClinicalTrialSeriesID: LO_
    """Issuer of Clinical Trial Series ID (0012,0073), LO, VM 1, Type 3.

    PS3.3 C.7.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """
    ClinicalTrialSeriesDescription: LO_
    """Clinical Trial Series Description (0012,0072), LO, VM 1, Type 3.

    PS3.3 C.7.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.2.html
    """
