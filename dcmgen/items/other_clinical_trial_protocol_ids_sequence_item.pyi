# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Other Clinical Trial Protocol IDs Sequence (0012,0023)."""

from dcmgen.model.fields import LO, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OtherClinicalTrialProtocolIDsSequenceItem(Item):
    """Item of Other Clinical Trial Protocol IDs Sequence (0012,0023) (PS3.3 C.7.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

    def __init__(
        self,
        /,
        *,
        ClinicalTrialProtocolID: LOValue = ...,
        IssuerOfClinicalTrialProtocolID: LOValue = ...,
    ) -> None: ...
    ClinicalTrialProtocolID: LO
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1, Type 1.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    IssuerOfClinicalTrialProtocolID: LO
    """Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1, Type 1.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

class OtherClinicalTrialProtocolIDsSequenceItems(Sequence[OtherClinicalTrialProtocolIDsSequenceItem]):
    def add(
        self,
        /,
        *,
        ClinicalTrialProtocolID: LOValue = ...,
        IssuerOfClinicalTrialProtocolID: LOValue = ...,
    ) -> OtherClinicalTrialProtocolIDsSequenceItem: ...
