"""Creation of new objects: `new` for any IOD, and one function for each kind of object that people make every day.

`Study` and `Series` hold what several objects have in common; pass them as ``study=``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.catalog import iods as iods
    from dcmgen.create.codifying import codify as codify
    from dcmgen.create.completing import complete as complete
    from dcmgen.create.context import Series as Series
    from dcmgen.create.context import Study as Study
    from dcmgen.create.documents import document as document
    from dcmgen.create.examples.making import example as example
    from dcmgen.create.images.captures import screenshot as screenshot
    from dcmgen.create.images.captures import secondary_capture as secondary_capture
    from dcmgen.create.images.modalities import ct as ct
    from dcmgen.create.images.modalities import mr as mr
    from dcmgen.create.images.modalities import pet as pet
    from dcmgen.create.images.planar import image_series as image_series
    from dcmgen.create.instance import new as new
    from dcmgen.create.instances import Instances as Instances
    from dcmgen.create.maps import parametric_map as parametric_map
    from dcmgen.create.maps import real_world_value_mapping as real_world_value_mapping
    from dcmgen.create.multiframe.enhanced import enhanced as enhanced
    from dcmgen.create.multiframe.legacy import legacy_converted as legacy_converted
    from dcmgen.create.multiframe.splitting import split as split
    from dcmgen.create.presentation.annotations import Annotation as Annotation
    from dcmgen.create.presentation.blending import blending as blending
    from dcmgen.create.presentation.shutters import Shutter as Shutter
    from dcmgen.create.presentation.states import presentation_state as presentation_state
    from dcmgen.create.radiotherapy.dose import dose as dose
    from dcmgen.create.radiotherapy.dvh import DVH as DVH
    from dcmgen.create.radiotherapy.rois import ROI as ROI
    from dcmgen.create.radiotherapy.structure_set import structure_set as structure_set
    from dcmgen.create.references import instance_reference as instance_reference
    from dcmgen.create.referring import refer_to as refer_to
    from dcmgen.create.registrations.deformable import deformable_registration as deformable_registration
    from dcmgen.create.registrations.matrices import registration as registration
    from dcmgen.create.reports.document import report as report
    from dcmgen.create.reports.key_objects import key_objects as key_objects
    from dcmgen.create.reports.measuring import measurements as measurements
    from dcmgen.create.segments.building import segmentation as segmentation
    from dcmgen.create.segments.segment import Segment as Segment
    from dcmgen.create.slides.annotation_groups import Algorithm as Algorithm
    from dcmgen.create.slides.annotation_groups import AnnotationGroup as AnnotationGroup
    from dcmgen.create.slides.annotation_groups import AnnotationMeasurement as AnnotationMeasurement
    from dcmgen.create.slides.annotations import annotation_groups as annotation_groups
    from dcmgen.create.slides.annotations import bulk_annotations as bulk_annotations
    from dcmgen.create.slides.building import whole_slide as whole_slide
    from dcmgen.create.slides.optics import OpticalPath as OpticalPath
    from dcmgen.create.slides.specimen import Specimen as Specimen
    from dcmgen.create.templates import template as template
    from dcmgen.create.videos import video as video
    from dcmgen.create.waveforms.ecg import ecg as ecg
    from dcmgen.create.waveforms.parts import Channel as Channel
    from dcmgen.create.waveforms.parts import MultiplexGroup as MultiplexGroup
    from dcmgen.create.waveforms.parts import WaveformAnnotation as WaveformAnnotation
    from dcmgen.create.waveforms.waveform import waveform as waveform
    from dcmgen.errors import CreateError as CreateError
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.create.codifying": ("codify",),
            "dcmgen.create.catalog": ("iods",),
            "dcmgen.create.completing": ("complete",),
            "dcmgen.create.context": ("Series", "Study"),
            "dcmgen.create.images.captures": ("screenshot", "secondary_capture"),
            "dcmgen.create.images.modalities": ("ct", "mr", "pet"),
            "dcmgen.create.images.planar": ("image_series",),
            "dcmgen.create.documents": ("document",),
            "dcmgen.create.examples.making": ("example",),
            "dcmgen.create.instance": ("new",),
            "dcmgen.create.instances": ("Instances",),
            "dcmgen.create.radiotherapy.dose": ("dose",),
            "dcmgen.create.radiotherapy.dvh": ("DVH",),
            "dcmgen.create.multiframe.enhanced": ("enhanced",),
            "dcmgen.create.multiframe.legacy": ("legacy_converted",),
            "dcmgen.create.multiframe.splitting": ("split",),
            "dcmgen.create.maps": ("parametric_map", "real_world_value_mapping"),
            "dcmgen.create.radiotherapy.rois": ("ROI",),
            "dcmgen.create.radiotherapy.structure_set": ("structure_set",),
            "dcmgen.create.references": ("instance_reference",),
            "dcmgen.create.referring": ("refer_to",),
            "dcmgen.create.slides.annotation_groups": ("Algorithm", "AnnotationGroup", "AnnotationMeasurement"),
            "dcmgen.create.slides.annotations": ("annotation_groups", "bulk_annotations"),
            "dcmgen.create.registrations.deformable": ("deformable_registration",),
            "dcmgen.create.registrations.matrices": ("registration",),
            "dcmgen.create.slides.building": ("whole_slide",),
            "dcmgen.create.slides.optics": ("OpticalPath",),
            "dcmgen.create.slides.specimen": ("Specimen",),
            "dcmgen.create.templates": ("template",),
            "dcmgen.create.reports.document": ("report",),
            "dcmgen.create.reports.key_objects": ("key_objects",),
            "dcmgen.create.reports.measuring": ("measurements",),
            "dcmgen.create.segments.building": ("segmentation",),
            "dcmgen.create.segments.segment": ("Segment",),
            "dcmgen.create.presentation.annotations": ("Annotation",),
            "dcmgen.create.presentation.blending": ("blending",),
            "dcmgen.create.presentation.shutters": ("Shutter",),
            "dcmgen.create.presentation.states": ("presentation_state",),
            "dcmgen.create.videos": ("video",),
            "dcmgen.create.waveforms.ecg": ("ecg",),
            "dcmgen.create.waveforms.parts": ("Channel", "MultiplexGroup", "WaveformAnnotation"),
            "dcmgen.create.waveforms.waveform": ("waveform",),
            "dcmgen.errors": ("CreateError",),
        },
    )
