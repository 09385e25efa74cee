# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""DX Anatomy Imaged Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_required_macro import GeneralAnatomyRequiredMacro
from dcmgen.model.fields import CS
from dcmgen.model.iod import Module


class DXAnatomyImagedModule(GeneralAnatomyRequiredMacro, Module):
    """DX Anatomy Imaged Module (PS3.3 C.8.11.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.2.html
    """

    __slots__ = ()

    ImageLaterality = CS(0x0020_0062)
