# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Protocol Element Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO_, US, UT_
from dcmgen.model.iod import Macro


class ProtocolElementIdentificationMacro(Macro):
    """Protocol Element Identification Macro (PS3.3 10.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.28.html
    """

    __slots__ = ()

    ProtocolElementNumber = US(0x0018_9921)
    ProtocolElementName = LO_(0x0018_9922)
    ProtocolElementPurpose = UT_(0x0018_9924)
    ProtocolElementCharacteristicsSummary = UT_(0x0018_9923)
