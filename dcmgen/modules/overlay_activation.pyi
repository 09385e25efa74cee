# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Overlay Activation Module."""

from dcmgen.model.fields import CS_, CS_Value
from dcmgen.model.iod import Module

class OverlayActivationModule(Module):
    """Overlay Activation Module (PS3.3 C.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.7.html
    """

    def __init__(
        self,
        /,
        *,
        OverlayActivationLayer: CS_Value = ...,
    ) -> None: ...
    OverlayActivationLayer: CS_
    """Overlay Activation Layer (60xx,1001), CS, VM 1, Type 2C.

    Required if a condition that cannot be checked (referenced instance) applies or Overlay Rows in the dataset is
    present. Not allowed otherwise.

    PS3.3 C.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.7.html
    """
