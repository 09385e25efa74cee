# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image SOP Instance Reference Macro."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import ISn, USn


class ImageSOPInstanceReferenceMacro(SOPInstanceReferenceMacro):
    """Image SOP Instance Reference Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    ReferencedFrameNumber = ISn(0x0008_1160)
    ReferencedSegmentNumber = USn(0x0062_000B)
