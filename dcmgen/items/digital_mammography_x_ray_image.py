# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of View Code Sequence (0054,0220) in the Digital Mammography X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem


class DigitalMammographyXRayImageViewCodeSequenceItem(MammographyImageViewCodeSequenceItem, ViewCodeSequenceItem):
    """Item of View Code Sequence (0054,0220) in the Digital Mammography X-Ray Image IOD (PS3.3 A.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.27.html
    """

    __slots__ = ()
