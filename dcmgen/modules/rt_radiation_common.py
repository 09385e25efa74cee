# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Common Module."""

from __future__ import annotations

from dcmgen.items.enhanced_content_identification_macro import EnhancedContentIdentificationMacro
from dcmgen.items.rt_radiation_common_base_macro import RTRadiationCommonBaseMacro
from dcmgen.model.fields import FD_
from dcmgen.model.iod import Module


class RTRadiationCommonModule(RTRadiationCommonBaseMacro, EnhancedContentIdentificationMacro, Module):
    """RT Radiation Common Module (PS3.3 C.36.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.13.html
    """

    __slots__ = ()

    TreatmentTimeLimit = FD_(0x300A_062E)
