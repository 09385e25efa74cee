# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Conventional Machine Verification Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTConventionalMachineVerificationModule(Module):
    """RT Conventional Machine Verification Module (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    ConventionalMachineVerificationSequence = SQ(0x0074_1044, "ConventionalMachineVerificationSequenceItem")
