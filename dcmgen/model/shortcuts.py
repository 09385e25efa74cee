"""Methods of a dataset that call a higher layer, which is imported when they are called."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Any, BinaryIO, Never, Self, Unpack

    import numpy as np

    from dcmgen.codec.exchange import Fetcher, Sender
    from dcmgen.create.coding import CodeLike
    from dcmgen.create.completing import Completed
    from dcmgen.create.inheriting import Part
    from dcmgen.create.sources import Sources
    from dcmgen.model.checking import Policy
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.foreign import PydicomDataset
    from dcmgen.model.iod import IOD, Module
    from dcmgen.model.options import CompressOptions, DecodeOptions, DumpOptions, ShowOptions, WriteOptions
    from dcmgen.pixels.job import OnError
    from dcmgen.validation.missing_list import Missing
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.report import Report


class Shortcuts:
    """Methods of all datasets for files, other formats, validation, pixels and waveforms."""

    __slots__ = ()

    # -- codec ------------------------------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        """Return the dataset itself: ``with dcmread(path) as ds:`` closes its file at the end of the block."""
        return self

    def __exit__(self: Any, *error: object) -> None:
        """Close the file of the dataset if it is kept open; a file object that was passed to ``dcmread`` stays open.

        The dataset can still be used. A value that was not read yet is read from the file, which must still exist.
        """
        from dcmgen.codec.reader import release

        release(self)

    def save_as(
        self: Any, target: str | os.PathLike[str] | BinaryIO, /, *old: Never, **options: Unpack[WriteOptions]
    ) -> None:
        """Write the dataset to a DICOM file (PS3.10 7).

        Parameters
        ----------
        target : path-like or binary file object
            Path, or a file object that is open for writing bytes.
        **options
            Options of `dcmgen.dcmwrite`, such as ``transfer_syntax``, ``overwrite`` and ``validate``.

        Raises
        ------
        WriteError
            If the dataset cannot be written.
        FileExistsError
            If the file exists and ``overwrite=False``.

        See Also
        --------
        dcmgen.dcmwrite : All options.
        """
        from dcmgen.codec.writer import dcmwrite

        dcmwrite(target, self, *old, **options)  # pyright: ignore[reportArgumentType]  # a TypedDict may have more keys

    def to_json(
        self: Any,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Sender | None = None,
        dump_handler: Callable[[dict[str, Any]], str] | None = None,
        **options: Unpack[DumpOptions],
    ) -> str:
        """Convert the dataset to the DICOM JSON Model, as text (PS3.18 F).

        Parameters
        ----------
        bulk_data_threshold, bulk_data_element_handler, dump_handler
            See `dcmgen.codec.json.to_json`.
        **options
            Options of `json.dumps`, such as ``indent=2``.

        Returns
        -------
        str
            JSON text without File Meta Information.

        See Also
        --------
        from_json : The inverse.
        """
        from dcmgen.codec.json import to_json

        return to_json(
            self,
            bulk_data_threshold=bulk_data_threshold,
            bulk_data_element_handler=bulk_data_element_handler,
            dump_handler=dump_handler,
            **options,
        )

    def to_json_dict(
        self: Any, bulk_data_threshold: int = 1024, bulk_data_element_handler: Sender | None = None
    ) -> dict[str, Any]:
        """Convert the dataset to the DICOM JSON Model, as a dictionary (PS3.18 F).

        Parameters
        ----------
        bulk_data_threshold, bulk_data_element_handler
            See `dcmgen.codec.json.to_json_dict`.

        Returns
        -------
        dict of str to dict
            JSON objects by tag, without File Meta Information.
        """
        from dcmgen.codec.json import to_json_dict

        return to_json_dict(
            self, bulk_data_threshold=bulk_data_threshold, bulk_data_element_handler=bulk_data_element_handler
        )

    @classmethod
    def from_json(cls, model: str | bytes | Mapping[str, Any], bulk_data_uri_handler: Fetcher | None = None) -> Self:
        """Create a dataset from the DICOM JSON Model (PS3.18 F).

        Parameters
        ----------
        model : str, bytes or mapping
            JSON text or a dictionary. A JSON array must contain a single dataset.
        bulk_data_uri_handler : callable, optional
            See `dcmgen.codec.json.from_json`.

        Returns
        -------
        Self
            New object of this class.

        Raises
        ------
        ReadError
            If the text is not JSON, or not the DICOM JSON Model.

        See Also
        --------
        to_json : The inverse.
        """
        from dcmgen.codec.json import from_json

        kind: Any = cls
        return from_json(model, kind, bulk_data_uri_handler=bulk_data_uri_handler)  # type: ignore[no-any-return]

    def to_xml(
        self: Any,
        *,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Sender | None = None,
        indent: bool = False,
    ) -> str:
        """Convert the dataset to the Native DICOM Model, as XML text (PS3.19 A.1).

        Parameters
        ----------
        bulk_data_threshold, bulk_data_element_handler, indent
            See `dcmgen.codec.xml.to_xml`.

        Returns
        -------
        str
            XML text without File Meta Information.

        See Also
        --------
        from_xml : The inverse.
        """
        from dcmgen.codec.xml import to_xml

        return to_xml(
            self,
            bulk_data_threshold=bulk_data_threshold,
            bulk_data_element_handler=bulk_data_element_handler,
            indent=indent,
        )

    @classmethod
    def from_xml(cls, model: str | bytes, *, bulk_data_uri_handler: Fetcher | None = None) -> Self:
        """Create a dataset from the Native DICOM Model (PS3.19 A.1).

        Parameters
        ----------
        model : str or bytes
            XML text.
        bulk_data_uri_handler : callable, optional
            See `dcmgen.codec.xml.from_xml`.

        Returns
        -------
        Self
            New object of this class.

        Raises
        ------
        ReadError
            If the text is not XML, or not the Native DICOM Model.

        See Also
        --------
        to_xml : The inverse.
        """
        from dcmgen.codec.xml import from_xml

        kind: Any = cls
        return from_xml(model, kind, bulk_data_uri_handler=bulk_data_uri_handler)  # type: ignore[no-any-return]

    def to_plain(self: Any) -> dict[str, Any]:
        """Convert the dataset to a dictionary of plain Python objects without loss of information.

        Returns
        -------
        dict of str to dict
            VR and value of each element by tag, including File Meta Information:
            ``{"00100010": {"vr": "PN", "value": "Doe^Jane"}, …}``.

        See Also
        --------
        from_plain : The inverse.
        """
        from dcmgen.codec.plain import to_plain

        return to_plain(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Create a dataset from the dictionary that `to_plain` returns.

        Parameters
        ----------
        plain : mapping of str to mapping
            VR and value of each element by tag.

        Returns
        -------
        Self
            New object of this class.

        Raises
        ------
        ReadError
            If the dictionary does not have this form.

        See Also
        --------
        from_dict : Create a dataset from values by keyword.
        """
        from dcmgen.codec.plain import from_plain

        kind: Any = cls
        return from_plain(plain, kind)  # type: ignore[no-any-return]

    def to_pydicom(self: Any) -> Any:
        """Convert the dataset to a dataset of pydicom.

        pydicom decodes elements that were read from a file when you access them. Large values are shared, or stay in the
        file.

        Returns
        -------
        pydicom.Dataset
            Dataset with File Meta Information. If the dataset was read from a file, it is a `pydicom.FileDataset`.

        Raises
        ------
        ElementValueError
            If pydicom does not accept a value that was set.
        LimitError
            If sequences are nested too deeply.

        See Also
        --------
        from_pydicom : The inverse.
        """
        from dcmgen.interop.pydicom.exporting import to_pydicom

        return to_pydicom(self)

    @classmethod
    def from_pydicom(cls, dataset: PydicomDataset) -> Self:
        """Create a dataset from a dataset of pydicom.

        Elements that pydicom has not decoded yet are decoded when you access them. Large values are shared, and deferred
        values stay in the file.

        Parameters
        ----------
        dataset : pydicom.Dataset
            Dataset of pydicom, which does not change.

        Returns
        -------
        Self
            New object of this class, with File Meta Information, preamble and file name.

        Raises
        ------
        ElementTypeError
            If `dataset` is not a dataset of pydicom.
        ReadError
            If an element has a value that its VR does not allow, or if the file of deferred values has changed.
        LimitError
            If sequences are nested too deeply.

        Warns
        -----
        RepairWarning
            If a value was corrected. ``ds.repairs`` lists the corrections.

        See Also
        --------
        to_pydicom : The inverse.

        Examples
        --------
        >>> import pydicom
        >>> from dcmgen.iods import CTImage
        >>> theirs = pydicom.Dataset()
        >>> theirs.PatientName = "Doe^Jane"
        >>> CTImage.from_pydicom(theirs).PatientName.family_name
        'Doe'
        """
        from dcmgen.interop.pydicom.importing import from_pydicom

        kind: Any = cls
        return from_pydicom(dataset, kind)  # type: ignore[no-any-return]

    def get_array(self: Any, key: Any) -> np.ndarray[Any, Any]:
        """Return the values of a numeric element as an array, without creating a Python object for each value.

        Parameters
        ----------
        key : int, str, tuple or Tag
            Tag or keyword of an element with a numeric or binary VR.

        Returns
        -------
        ndarray, shape (n,)
            float64 for DS, int64 for IS, and the type of the VR for binary values. Shape (n, 2) for AT. Values of DS and
            IS that are empty or not numbers are NaN, in an array of float64.

        Raises
        ------
        KeyError
            If the element is not in the dataset.
        ElementTypeError
            If the element contains text or items.
        """
        from dcmgen.codec.arrays import get_array
        from dcmgen.values.tag import tag_number

        return get_array(self, tag_number(key))

    # -- typed classes ----------------------------------------------------------------------------------------------

    def typed(self: Any, *, checking: Policy | None = None) -> IOD:
        """Return the dataset as an object of the IOD class of its SOP Class (PS3.4 Table B.5-1).

        Parameters
        ----------
        checking : {"off", "warn", "raise", "warn-query", "raise-query"}, optional
            Value of `checking` for the object and its items: what happens when a value is assigned that can never be
            right. By default, it is that of the dataset if it was set, and ``"raise"`` otherwise.

        Returns
        -------
        IOD
            Object that shares all elements with this dataset; nothing is copied.

        Raises
        ------
        ElementValueError
            If the dataset has no SOP Class UID, or if its SOP Class has no IOD.
        """
        from dcmgen.model.iod import typed

        return typed(self, checking)

    # -- creation ---------------------------------------------------------------------------------------------------

    def complete(self: Any, sources: Sources | None = None) -> Completed:
        """Set what is still missing and follows from what is there: empty Type 2 attributes, UIDs, counts, references.

        Attributes that are present do not change. Nothing about the patient, the study or the acquisition is invented.

        Parameters
        ----------
        sources : Dataset, path-like, or iterable of them, optional
            Instances that the object refers to: objects, files, or folders of files. The object gets their Study
            Instance UID if it has none.

        Returns
        -------
        Completed
            What was set. Its attribute ``missing`` contains what is left.

        Raises
        ------
        CreateError
            If a source has no UIDs.

        See Also
        --------
        dcmgen.create.complete : Describes the values.
        missing : List what is missing without changing the object.
        """
        from dcmgen.create.completing import complete

        return complete(self, sources)

    def inherit(self: Any, source: BaseDataset, *parts: Part | type[Module], exclude: Collection[str] = ()) -> None:
        """Copy attributes of modules from another object: of the patient, the study, the frame of reference.

        Parameters
        ----------
        source : Dataset
            Object of the same patient or study.
        *parts : str or type of Module
            What to copy: ``"patient"``, ``"study"``, ``"series"``, ``"equipment"``, ``"frame_of_reference"``,
            ``"plane"``, ``"acquisition"``, ``"specimen"``, or classes of modules such as ``ContrastBolusModule``.
        exclude : collection of str, optional
            Keywords of attributes that are not copied.

        Raises
        ------
        CreateError
            If a value of the source is not valid. This object does not change then.
        UnknownNameError
            If there is no part with a name.

        See Also
        --------
        dcmgen.create.inheriting.inherit : Describes the copies.
        """
        from dcmgen.create.inheriting import inherit

        inherit(self, source, *parts, exclude=exclude)

    def refer_to(
        self: Any,
        instances: Sources,
        *,
        purpose: CodeLike | None = None,
        derivation: CodeLike | None = None,
        index: int | None = None,
        frame_numbers: Iterable[int] = (),
        segment_numbers: Iterable[int] = (),
    ) -> None:
        """Refer to the instances that the object was made from, or that are related to it.

        The references are written to all sequences that the IOD has for them: Source Image, Derivation Image or Referenced
        Image Sequence, the evidence, and the lists of instances by series.

        Parameters
        ----------
        instances : Dataset, path-like, or iterable of them
            The instances: objects, files, or folders of files.
        purpose : Code or str, optional
            Purpose of the reference: a code, or the meaning or value of one of CID 7202 (source images) or CID 7201
            (related images).
        derivation : Code or str, optional
            How frames were derived from source images: a code, or the meaning or value of one of CID 7203.
        index : int, optional
            Index of the frame of the object, from 0, that refers to the instances; by default, all frames do.
        frame_numbers, segment_numbers : iterable of int, optional
            Numbers, from 1, of the frames or segments of the instances; by default, all.

        Raises
        ------
        CreateError
            If an instance or the object has no UIDs, if a code is missing or unknown, or if the IOD has no sequence for
            the reference. The object is then unchanged.

        See Also
        --------
        dcmgen.create.refer_to : Describes which sequences are written.
        """
        from dcmgen.create.referring import refer_to

        refer_to(
            self,
            instances,
            purpose=purpose,
            derivation=derivation,
            index=index,
            frame_numbers=frame_numbers,
            segment_numbers=segment_numbers,
        )

    # -- validation -------------------------------------------------------------------------------------------------

    def validate(self: Any, *, level: Severity = "note", rules: Sequence[str] | None = None) -> Report:
        """Check the dataset against its IOD (PS3.3).

        Parameters
        ----------
        level : {"error", "warning", "note"}, optional
            Lowest severity of the findings to report.
        rules : sequence of str, optional
            Patterns of the rules to report, such as ``["type-*", "vm"]``. By default, all rules are reported.

        Returns
        -------
        Report
            Findings of the validator. It is true if there are no errors.
        """
        from dcmgen.validation import validate

        return validate(self, level=level, rules=rules)

    def missing(self: Any) -> Missing:
        """List what the dataset lacks: attributes that its IOD requires, and that are absent or have no value.

        Returns
        -------
        Missing
            The attributes by module, each with the reason, the allowed values and a line of Python that sets it. It is
            false if nothing is missing, and prints as a list of things to do.

        See Also
        --------
        validate : Also checks what the dataset contains.
        """
        from dcmgen.validation import missing

        return missing(self)

    # -- pixels -----------------------------------------------------------------------------------------------------

    @property
    def pixel_array(self: Any) -> np.ndarray[Any, Any]:
        """Decoded pixels.

        The array has the shape (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows,
        columns, samples). It contains stored values; YBR is converted to RGB. The array is cached until an element of
        the pixels changes. Use `pixel_array_options` to set options.

        Raises
        ------
        MissingElementError
            If there are no pixels, or if elements that describe them are absent. It is also an `AttributeError`.
        PixelError
            If the pixels cannot be decoded.
        MissingCodecError
            If no codec for the transfer syntax is installed.
        """
        from dcmgen.pixels import array_cache

        return array_cache.pixel_array(self)

    def pixel_array_options(self: Any, **options: Unpack[DecodeOptions]) -> None:
        """Set the options with which `pixel_array` decodes the pixels.

        Parameters
        ----------
        **options
            Options of `dcmgen.pixels.pixel_array`, such as ``index=0`` for a single frame. Call the method without
            options to restore the defaults.
        """
        from dcmgen.pixels import array_cache

        array_cache.pixel_array_options(self, **options)

    def set_pixel_data(
        self: Any,
        array: np.ndarray[Any, Any],
        photometric_interpretation: str | None = None,
        bits_stored: int | None = None,
        *,
        frames: bool | None = None,
        generate_instance_uid: bool = False,
    ) -> None:
        """Replace the pixels of the dataset, and set the elements that describe them from the array.

        Parameters
        ----------
        array : ndarray
            Shape (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns,
            samples); bool, 8-, 16- or 32-bit integers, float32 or float64.
        photometric_interpretation : str, optional
            By default, RGB if the last of three or four axes has length 3, else MONOCHROME2.
        bits_stored : int, optional
            Number of bits that the values use; by default, all bits of the type.
        frames, generate_instance_uid : bool, optional
            See `dcmgen.pixels.set_pixel_data`.

        Raises
        ------
        PixelError
            If the array cannot be stored; the dataset is then unchanged.
        """
        from dcmgen.pixels import store

        store.set_pixel_data(
            self,
            array,
            photometric_interpretation,
            bits_stored,
            frames=frames,
            generate_instance_uid=generate_instance_uid,
        )

    def compress(
        self: Any,
        transfer_syntax_uid: str,
        arr: np.ndarray[Any, Any] | None = None,
        **options: Unpack[CompressOptions],
    ) -> None:
        """Encode the pixels in a compressed transfer syntax, in place.

        Parameters
        ----------
        transfer_syntax_uid : str
            UID of the transfer syntax.
        arr : ndarray, optional
            Pixels to store instead of those of the dataset.
        **options
            Options of `dcmgen.pixels.compress`, such as ``encoding_plugin``, and options of the encoder.

        Raises
        ------
        PixelError
            If the transfer syntax does not support these pixels.
        MissingCodecError, CodecError
            If no codec is installed, or if it fails.
        """
        from dcmgen.pixels import transcode

        transcode.compress(self, transfer_syntax_uid, arr, **options)

    def decompress(
        self: Any,
        *,
        as_rgb: bool = True,
        decoding_plugin: str = "",
        generate_instance_uid: bool = False,
        transfer_syntax_uid: str = "1.2.840.10008.1.2.1",
        on_error: OnError = "raise",
        max_ratio: float | None = None,
    ) -> None:
        """Decode the pixels to a native transfer syntax, in place.

        Parameters
        ----------
        as_rgb, decoding_plugin, generate_instance_uid, transfer_syntax_uid, on_error, max_ratio
            See `dcmgen.pixels.decompress`.

        Raises
        ------
        PixelError
            If the pixels cannot be decoded.
        MissingCodecError
            If no codec for the transfer syntax is installed.
        """
        from dcmgen.pixels import transcode

        transcode.decompress(
            self,
            as_rgb=as_rgb,
            decoding_plugin=decoding_plugin,
            generate_instance_uid=generate_instance_uid,
            transfer_syntax_uid=transfer_syntax_uid,
            on_error=on_error,
            max_ratio=max_ratio,
        )

    def convert_pixel_data(self: Any, plugin: str = "") -> None:
        """Decode the pixels now and cache them for `pixel_array`.

        Parameters
        ----------
        plugin : str, optional
            Name of the codec; by default, the fastest one that is installed.
        """
        from dcmgen.pixels import array_cache

        array_cache.convert_pixel_data(self, plugin)

    def show(self: Any, **options: Unpack[ShowOptions]) -> Any:
        """Show the picture of the object: frames, contours, waveforms, a slide or a surface; or its text.

        Parameters
        ----------
        **options
            Options of `dcmgen.pictures.show`, such as ``index``, ``window`` and ``images``.

        Returns
        -------
        matplotlib.axes.Axes or None
            None if the picture or text was printed in the terminal.
        """
        from dcmgen import pictures

        return pictures.show(self, **options)

    def _repr_mimebundle_(self: Any, include: object = None, exclude: object = None) -> dict[str, Any]:
        """Return the HTML and the picture of a notebook cell; consoles that draw pictures show the picture."""
        from dcmgen.model.html import html
        from dcmgen.pictures.notebook import picture

        found = picture(self)
        bundle: dict[str, Any] = {"text/html": html(self, found)}
        if found.png is not None:
            bundle["image/png"] = found.png
        return bundle

    def _repr_html_(self: Any) -> str:
        return self._repr_mimebundle_()["text/html"]  # type: ignore[no-any-return]

    def overlay_array(self: Any, group: int = 0x6000) -> np.ndarray[Any, Any]:
        """Return an overlay plane (PS3.3 C.9.2).

        Parameters
        ----------
        group : int, optional
            Group number of the overlay, 0x6000 to 0x601E.

        Returns
        -------
        ndarray, shape (rows, columns) or (frames, rows, columns)
            uint8 values 0 and 1.

        Raises
        ------
        MissingElementError
            If the group does not contain an overlay.
        PixelError
            If Overlay Data is too short.
        """
        from dcmgen.pixels import overlay

        return overlay.overlay_array(self, group)

    def waveform_array(self: Any, index: int) -> np.ndarray[Any, Any]:
        """Return the samples of a multiplex group in physical units (PS3.3 C.10.9).

        Parameters
        ----------
        index : int
            Index of the item of Waveform Sequence, from 0.

        Returns
        -------
        ndarray, shape (samples, channels)
            float64 values in the unit of each channel; channels without a sensitivity keep the stored values. Padding
            is NaN.

        Raises
        ------
        MissingElementError
            If there are no waveforms, or if elements that describe them are absent.
        PixelError
            If the group does not exist, or if the samples cannot be decoded.
        """
        from dcmgen.waveforms import multiplex_array

        return multiplex_array(self, index, as_raw=False)
