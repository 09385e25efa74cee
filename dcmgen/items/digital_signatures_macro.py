# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Digital Signatures Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class DigitalSignaturesMacro(Macro):
    """Digital Signatures Macro (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    __slots__ = ()

    MACParametersSequence = SQ(0x4FFE_0001, "MACParametersSequenceItem")
    DigitalSignaturesSequence = SQ(0xFFFA_FFFA, "DigitalSignaturesSequenceItem")
