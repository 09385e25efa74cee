# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Code Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, DT, LO_, UI, UI_
from dcmgen.model.iod import Macro


class EnhancedCodeSequenceMacro(Macro):
    """Enhanced Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()

    ContextIdentifier = CS_(0x0008_010F)
    ContextUID = UI_(0x0008_0117)
    MappingResource = CST(0x0008_0105)
    MappingResourceUID = UI_(0x0008_0118)
    MappingResourceName = LO_(0x0008_0122)
    ContextGroupVersion = DT(0x0008_0106)
    ContextGroupExtensionFlag = CS_(0x0008_010B)
    ContextGroupLocalVersion = DT(0x0008_0107)
    ContextGroupExtensionCreatorUID = UI(0x0008_010D)
