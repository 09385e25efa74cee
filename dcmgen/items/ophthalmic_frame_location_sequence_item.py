# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Frame Location Sequence (0022,0031)."""

from __future__ import annotations

from dcmgen.model.fields import FLn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class OphthalmicFrameLocationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Ophthalmic Frame Location Sequence (0022,0031) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    ReferenceCoordinates = FLn(0x0022_0032)
