# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Consent for Clinical Trial Use Sequence (0012,0083)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, LO, LO_, AnyText, LO_Value, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ConsentForClinicalTrialUseSequenceItem(Item):
    """Item of Consent for Clinical Trial Use Sequence (0012,0083) (PS3.3 C.7.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        ConsentForDistributionFlag: Literal["NO", "YES", "WITHDRAWN"] = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        DistributionType: Literal["NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE"] | AnyText = ...,
        IssuerOfClinicalTrialProtocolID: LO_Value = ...,
    ) -> None: ...
    DistributionType: CST[Literal["NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE"]]
    """Distribution Type (0012,0084), CS, VM 1, Type 1C.

    Required if Consent for Distribution Flag is YES or WITHDRAWN. Not allowed otherwise.

    Defined Terms: NAMED_PROTOCOL, RESTRICTED_REUSE, PUBLIC_RELEASE.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    ClinicalTrialProtocolID: LO
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1, Type 1C.

    Required if Distribution Type is NAMED_PROTOCOL and a condition that cannot be checked (semantics) applies. Not
    allowed otherwise.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    IssuerOfClinicalTrialProtocolID: LO_
    """Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1, Type 3.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """
    ConsentForDistributionFlag: CS[Literal["NO", "YES", "WITHDRAWN"]]
    """Consent for Distribution Flag (0012,0085), CS, VM 1, Type 1.

    Enumerated Values: NO, YES, WITHDRAWN.

    PS3.3 C.7.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

class ConsentForClinicalTrialUseSequenceItems(Sequence[ConsentForClinicalTrialUseSequenceItem]):
    def add(
        self,
        /,
        *,
        ConsentForDistributionFlag: Literal["NO", "YES", "WITHDRAWN"] = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        DistributionType: Literal["NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE"] | AnyText = ...,
        IssuerOfClinicalTrialProtocolID: LO_Value = ...,
    ) -> ConsentForClinicalTrialUseSequenceItem: ...
