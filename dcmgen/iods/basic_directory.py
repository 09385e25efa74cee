# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Directory IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import DirectoryInformationModule, FileSetIdentificationModule


class BasicDirectory(DirectoryInformationModule, FileSetIdentificationModule, IOD):
    """Basic Directory IOD (PS3.3 F.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    File-Set Identification (M), Directory Information (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.1.3.10",)
