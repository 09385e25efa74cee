"""Pixels compared with pydicom, imagecodecs, gdcm, dicomsdl and SimpleITK, if they are installed.

Run ``python -m benchmarks.pixels [REGEX]``; with REGEX, only tasks whose names match are measured. The files are read from
the folder ``$DCM_BENCH_DATA`` if it contains them (``b_ct.dcm``, ``c_enhanced.dcm`` …), and generated with a fixed seed
otherwise.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.common import compare, header
from dcmgen import dcmread, pixels
from dcmgen import uid as u

Calls = dict[str, Callable[[], object]]

SINGLE = {
    "b_ct": "native",
    "g_rle": "RLE",
    "g_deflated": "deflated",
    "g_jpegsv1": "JPEG lossless",
    "g_jls": "JPEG-LS",
    "g_j2k": "JPEG 2000",
    "g_htj2k": "HTJ2K",
    "g_jpeg8": "JPEG 8-bit",
}
FRAME = {
    "c_enhanced": "native",
    "c_rle": "RLE",
    "c_jls": "JPEG-LS",
    "c_jls_nobot": "JPEG-LS, no offset table",
    "c_j2k": "JPEG 2000",
}
WHOLE = {
    "c_enhanced": "200 frames native",
    "e_seg": "SEG, 500 frames of 1 bit",
    "f_us_rle": "60 color frames RLE",
    "f_us_jpeg8": "60 color frames JPEG",
}
ENCODE = {
    u.RLELossless: "RLE",
    u.JPEGLosslessSV1: "JPEG lossless",
    u.JPEGLSLossless: "JPEG-LS",
    u.JPEG2000Lossless: "JPEG 2000",
}


def phantom(size: int, frame: int = 0) -> np.ndarray[Any, Any]:
    """Return a 12-bit image of ellipses with noise, which compresses about as well as CT images."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    image = np.zeros((size, size), np.float32)
    for radius, value in ((0.85, 1000), (0.6, -700), (0.3, 900)):
        image += value * ((x / (radius + 0.002 * (frame % 50))) ** 2 + (y / (radius * 0.8)) ** 2 < 1)
    image[image > 0] += 60 * np.sin(9 * x[image > 0])
    noise = np.random.default_rng(frame).normal(0, 12, image.shape)
    return np.clip(image + noise * (image > 0), 0, 4095).astype(np.uint16)


def make(folder: Path) -> None:
    """Generate the files."""
    from dcmgen import Dataset

    def save(name: str, array: np.ndarray[Any, Any], uid: str = "", **options: Any) -> None:
        ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7.3", SOPInstanceUID="2.25.1", Modality="OT", PatientID="1")
        ds.set_pixel_data(array, bits_stored=12 if array.dtype == np.uint16 else None)
        if uid:
            ds.compress(uid, generate_instance_uid=False, **options)
        ds.save_as(folder / f"{name}.dcm")

    ct = phantom(512)
    save("b_ct", ct)
    pixels.convert(folder / "b_ct.dcm", folder / "g_deflated.dcm", "1.2.840.10008.1.2.1.99")
    for name, uid in (
        ("rle", u.RLELossless),
        ("jpegsv1", u.JPEGLosslessSV1),
        ("jls", u.JPEGLSLossless),
        ("j2k", u.JPEG2000Lossless),
    ):
        save(f"g_{name}", ct, uid)
    save("g_htj2k", ct, u.HTJ2KLossless)
    save("g_jpeg8", (ct >> 4).astype(np.uint8), u.JPEGBaseline8Bit)
    frames = np.stack([phantom(256, i) for i in range(200)])
    save("c_enhanced", frames)
    for name, uid in (("rle", u.RLELossless), ("jls", u.JPEGLSLossless), ("j2k", u.JPEG2000Lossless)):
        save(f"c_{name}", frames, uid)
    ds = dcmread(folder / "c_jls.dcm")
    value = ds.PixelData or b""
    ds.PixelData = value[:4] + bytes(4) + value[8 + int.from_bytes(value[4:8], "little") :]
    ds.save_as(folder / "c_jls_nobot.dcm")
    save("e_seg", np.stack([phantom(256, i) > 800 for i in range(500)]))
    y, x = np.mgrid[:480, :640].astype(np.float32)
    color = []
    for i in range(60):
        v = 90 + 60 * np.sin(x / 40 + i / 5) * np.cos(y / 50) + np.random.default_rng(i).normal(0, 8, x.shape)
        color.append(np.clip(np.stack([v, v * 0.95, v * 0.9], -1), 0, 255).astype(np.uint8))
    save("f_us_jpeg8", np.stack(color), u.JPEGBaseline8Bit)
    save("f_us_rle", np.stack(color), u.RLELossless)


def peers(path: Path, index: int | None = None) -> Calls:
    """Return the calls that decode a file, or one frame of it, with each installed library."""
    name = str(path)
    calls: Calls = {"dcmgen": partial(pixels.pixel_array, name, index=index)}
    try:
        import pydicom

        if "deflated" in path.stem:
            calls["pydicom"] = lambda: pydicom.dcmread(name).pixel_array
        else:
            calls["pydicom"] = partial(pydicom.pixels.utils.pixel_array, name, index=index)
        calls["imagecodecs"] = _imagecodecs(name, index)
    except ImportError:
        pass
    try:
        dicomsdl = import_module("dicomsdl")

        def by_dicomsdl() -> object:
            file = dicomsdl.open(name)
            if index is not None:
                return file.pixelData(index=index, storedvalue=True)
            count = int(file.NumberOfFrames or 1)
            frames = [file.pixelData(index=number, storedvalue=True) for number in range(count)]
            return frames[0] if count == 1 else np.stack(frames)

        calls["dicomsdl"] = by_dicomsdl
    except ImportError:
        pass
    if index is None:
        try:
            import SimpleITK

            calls["SimpleITK"] = lambda: SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(name))
        except ImportError:
            pass
        try:
            gdcm = import_module("gdcm")

            def by_gdcm() -> object:
                reader = gdcm.ImageReader()
                reader.SetFileName(name)
                if not reader.Read():
                    raise ValueError("gdcm cannot read it")
                return reader.GetImage().GetBuffer()

            calls["gdcm"] = by_gdcm
        except ImportError:
            pass
    return calls


def _imagecodecs(name: str, index: int | None) -> Callable[[], object]:
    """Return a function that extracts frames with pydicom and decodes them with imagecodecs, as an expert would."""
    import imagecodecs
    import pydicom
    from pydicom.encaps import generate_frames, get_frame

    decode = {
        u.JPEGLosslessSV1: imagecodecs.ljpeg_decode,
        u.JPEGLSLossless: imagecodecs.jpegls_decode,
        u.JPEG2000Lossless: imagecodecs.jpeg2k_decode,
        u.HTJ2KLossless: imagecodecs.htj2k_decode,
        u.JPEGBaseline8Bit: imagecodecs.jpeg8_decode,
    }

    def run() -> object:
        ds = pydicom.dcmread(name)
        codec = decode[u.UID(ds.file_meta.TransferSyntaxUID)]
        count = int(ds.get("NumberOfFrames", 1))
        if index is not None:
            return codec(get_frame(ds.PixelData, index, number_of_frames=count))
        return np.stack([codec(frame) for frame in generate_frames(ds.PixelData, number_of_frames=count)])

    return run


def measure(task: str, calls: Calls) -> None:
    """Measure the calls, without those that fail."""
    working = {}
    for name, call in calls.items():
        try:
            call()
        except Exception as error:  # other libraries do not support all tasks
            if name == "dcmgen":
                raise
            reason = str(error).splitlines()[0][:60] if str(error) else type(error).__name__
            print(f"| {task} | {name} | failed: {reason} | |")
        else:
            working[name] = call
    compare(task, working)


def encoders(array: np.ndarray[Any, Any], uid: str) -> Calls:
    """Return the calls that encode a frame with each library."""
    calls: Calls = {"dcmgen": lambda: pixels.encode(array, uid, bits_stored=12)}
    try:
        from pydicom.pixels.encoders.base import get_encoder

        encoder = get_encoder(uid)
        facts = {
            "rows": array.shape[0],
            "columns": array.shape[1],
            "number_of_frames": 1,
            "samples_per_pixel": 1,
            "bits_allocated": 16,
            "bits_stored": 12,
            "pixel_representation": 0,
            "photometric_interpretation": "MONOCHROME2",
        }
        calls["pydicom"] = lambda: encoder.encode(array, **facts)
    except (ImportError, NotImplementedError):
        pass
    import imagecodecs

    direct: dict[str, Callable[[], object]] = {
        u.JPEGLosslessSV1: lambda: imagecodecs.ljpeg_encode(array, bitspersample=12),
        u.JPEGLSLossless: lambda: imagecodecs.jpegls_encode(array),
        u.JPEG2000Lossless: lambda: imagecodecs.jpeg2k_encode(array, level=0, codecformat="j2k", reversible=True),
    }
    if uid in direct:
        calls["imagecodecs"] = direct[uid]
    return calls


MEMORY = """
import resource, sys, warnings
warnings.simplefilter("ignore")
{load}
def peak():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
base = peak()
result = {call}
print(peak() - base)
"""


def memory(task: str, codes: dict[str, tuple[str, str]]) -> None:
    """Print the peak memory in excess of that of the imports, in separate processes (Linux only)."""
    if not Path("/proc/self/status").exists():
        return
    for name, (load, call) in codes.items():
        text = MEMORY.format(load=load, call=call)
        done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
        print(
            f"| {task} | {name} | {float(done.stdout):.1f} MB |  |"
            if done.stdout
            else f"| {task} | {name} | failed | |"
        )


def exporting(folder: Path) -> None:
    """Measure the export of slices to PNG files with one thread and with two."""
    from concurrent.futures import ThreadPoolExecutor

    from dcmgen.pixels.show import save_png

    source, target = folder / "b_ct.dcm", Path(tempfile.mkdtemp())

    def export(number: int) -> None:
        save_png(pixels.render(source), target / f"{number}.png")

    def with_threads(count: int) -> None:
        with ThreadPoolExecutor(count) as pool:
            list(pool.map(export, range(100)))

    compare(
        "100 slices to PNG", {"two threads": partial(with_threads, 2), "one thread": partial(with_threads, 1)}, rounds=3
    )


def main(pattern: str = "") -> None:
    """Measure the tasks whose names match and print the table."""
    warnings.simplefilter("ignore")
    given = os.environ.get("DCM_BENCH_DATA", "")
    folder = Path(given) if given and (Path(given) / "g_htj2k.dcm").exists() else Path(tempfile.mkdtemp())
    if not (folder / "b_ct.dcm").exists():
        make(folder)
    header()

    def selected(task: str) -> bool:
        return re.search(pattern, task) is not None

    for stem, name in SINGLE.items():
        if selected(task := f"one CT frame, {name}"):
            measure(task, peers(folder / f"{stem}.dcm"))
    for stem, name in FRAME.items():
        if selected(task := f"frame 137 of 200 by path, {name}"):
            measure(task, peers(folder / f"{stem}.dcm", 136))
    for stem, name in WHOLE.items():
        if selected(task := name):
            measure(task, peers(folder / f"{stem}.dcm"))
    array = pixels.pixel_array(folder / "b_ct.dcm")
    for uid, name in ENCODE.items():
        if selected(task := f"encode a CT frame, {name}"):
            measure(task, encoders(array, uid))
    ours, theirs = "from dcmgen.pixels import pixel_array, registry", "from pydicom.pixels import pixel_array"
    for stem, index, name in (("f_us_jpeg8", None, "60 color frames JPEG"), ("c_jls", 136, "frame 137, JPEG-LS")):
        if selected(task := f"memory beyond import, {name}"):
            call = f"pixel_array({str(folder / stem) + '.dcm'!r}, index={index})"
            first = f"; pixel_array({str(folder / 'g_jls.dcm')!r}); pixel_array({str(folder / 'g_jpeg8.dcm')!r})"
            memory(task, {"dcmgen": (ours + first, call), "pydicom": (theirs + first, call)})
    if selected("slices to PNG"):
        exporting(folder)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
