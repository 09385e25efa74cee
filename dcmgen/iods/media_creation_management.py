# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Media Creation Management IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import MediaCreationManagementModule, SOPCommonModule


class MediaCreationManagement(SOPCommonModule, MediaCreationManagementModule, IOD):
    """Media Creation Management IOD (PS3.3 B.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.25.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Media Creation Management (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.1.33",)
