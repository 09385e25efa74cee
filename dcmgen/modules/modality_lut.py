# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Modality LUT Module."""

from __future__ import annotations

from dcmgen.items.modality_lut_macro import ModalityLUTMacro
from dcmgen.model.iod import Module


class ModalityLUTModule(ModalityLUTMacro, Module):
    """Modality LUT Module (PS3.3 C.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

    __slots__ = ()
