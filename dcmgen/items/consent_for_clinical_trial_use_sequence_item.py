# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Consent for Clinical Trial Use Sequence (0012,0083)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO, LO_
from dcmgen.model.iod import Item


class ConsentForClinicalTrialUseSequenceItem(Item):
    """Item of Consent for Clinical Trial Use Sequence (0012,0083) (PS3.3 C.7.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.3.html
    """

    __slots__ = ()

    DistributionType = CST(0x0012_0084)
    ClinicalTrialProtocolID = LO(0x0012_0020)
    IssuerOfClinicalTrialProtocolID = LO_(0x0012_0022)
    ConsentForDistributionFlag = CS(0x0012_0085)
