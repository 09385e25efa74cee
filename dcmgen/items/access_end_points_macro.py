# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Access End Points Macro."""

from __future__ import annotations

from dcmgen.model.fields import UR_, AEn
from dcmgen.model.iod import Macro


class AccessEndPointsMacro(Macro):
    """Access End Points Macro (PS3.3 C.38.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.4.html
    """

    __slots__ = ()

    RetrieveAETitle = AEn(0x0008_0054)
    RetrieveURL = UR_(0x0008_1190)
    StoredInstanceBaseURI = UR_(0x0008_0407)
