# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Encrypted Attributes Data Set."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class EncryptedAttributesDataSetMacro(Macro):
    """Encrypted Attributes Data Set (PS3.3 C.12.1.1.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.4.2
    """

    __slots__ = ()

    ModifiedAttributesSequence = SQ(0x0400_0550, "Dataset")
