# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Basic Directory IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import DirectoryInformationModule


class BasicDirectory(DirectoryInformationModule, IOD):
    """Basic Directory IOD (PS3.3 F.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Directory Information (U)
    """

    __slots__ = ()
