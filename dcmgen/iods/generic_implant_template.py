# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Generic Implant Template IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    GenericImplantTemplate2DDrawingsModule,
    GenericImplantTemplate3DModelsModule,
    GenericImplantTemplateDescriptionModule,
    GenericImplantTemplateMatingFeaturesModule,
    GenericImplantTemplatePlanningLandmarksModule,
    SOPCommonModule,
    SurfaceMeshModule,
)


class GenericImplantTemplate(
    SOPCommonModule,
    GenericImplantTemplate2DDrawingsModule,
    GenericImplantTemplate3DModelsModule,
    GenericImplantTemplateDescriptionModule,
    GenericImplantTemplateMatingFeaturesModule,
    GenericImplantTemplatePlanningLandmarksModule,
    SurfaceMeshModule,
    IOD,
):
    """Generic Implant Template IOD (PS3.3 A.61).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.61.html

    Modules (M: mandatory, C: conditional, U: user option):
    Generic Implant Template Description (M), Generic Implant Template 2D Drawings (U), Generic Implant Template
    3D Models (U), Generic Implant Template Mating Features (U), Generic Implant Template Planning Landmarks
    (U), SOP Common (M), Surface Mesh (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.43.1",)
