# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Generic Implant Template 2D Drawings Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class GenericImplantTemplate2DDrawingsModule(Module):
    """Generic Implant Template 2D Drawings Module (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    __slots__ = ()

    HPGLDocumentSequence = SQ(0x0068_62C0, "HPGLDocumentSequenceItem")
