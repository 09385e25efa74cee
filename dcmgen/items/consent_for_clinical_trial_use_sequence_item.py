# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Consent for Clinical Trial Use Sequence (0012,0083)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO, LO_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ConsentForClinicalTrialUseSequenceItem(Item):
    """Item of Consent for Clinical Trial Use Sequence (0012,0083) (PS3.3 C.7.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

    __slots__ = ()

    DistributionType: CST[Literal["NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE"]] = CST(0x0012_0084)
    """Distribution Type (0012,0084), VM 1, Type 1C (PS3.3 C.7.2.3)."""
    ClinicalTrialProtocolID: LO = LO(0x0012_0020)
    """Clinical Trial Protocol ID (0012,0020), VM 1, Type 1C (PS3.3 C.7.2.3)."""
    IssuerOfClinicalTrialProtocolID: LO_ = LO_(0x0012_0022)
    """Issuer of Clinical Trial Protocol ID (0012,0022), VM 1, Type 3 (PS3.3 C.7.2.3)."""
    ConsentForDistributionFlag: CS[Literal["NO", "YES", "WITHDRAWN"]] = CS(0x0012_0085)
    """Consent for Distribution Flag (0012,0085), VM 1, Type 1 (PS3.3 C.7.2.3)."""
